package io.github.uimabrief.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A headless Chromium of its own, driven by the W3C WebDriver protocol. */
final class Browser {

  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 100;
  private static final int PAUSE = 100;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String server;
  private final String session;

  private Browser(Process driver, String server, Path profile)
      throws IOException, InterruptedException {
    this.driver = driver;
    this.server = server;
    await();
    session = server + "/session/" + start(profile).get("sessionId").asText();
  }

  /** Whether Debian's packages chromium and chromium-driver are there. */
  static boolean isInstalled() {
    return Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
  }

  /** Starts a browser whose profile is a folder that is there and empty. */
  static Browser start(Path profile, Path log) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process driver =
        new ProcessBuilder(DRIVER.toString(), "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new Browser(driver, "http://127.0.0.1:" + port, profile);
  }

  private void await() throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      try {
        if (send("GET", server + "/status", null).get("ready").asBoolean()) {
          return;
        }
      } catch (java.net.ConnectException e) {
        Thread.sleep(PAUSE);
      }
    }
    throw new IOException("chromedriver does not answer");
  }

  private JsonNode start(Path profile) throws IOException, InterruptedException {
    List<String> flags =
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--user-data-dir=" + profile);
    Map<String, Object> chromium = Map.of("binary", CHROMIUM.toString(), "args", flags);
    Map<String, Object> wanted =
        Map.of("goog:chromeOptions", chromium, "goog:loggingPrefs", Map.of("browser", "ALL"));
    return send("POST", server + "/session", Map.of("capabilities", Map.of("alwaysMatch", wanted)));
  }

  void open(Path page) throws IOException, InterruptedException {
    send("POST", session + "/url", Map.of("url", page.toUri().toString()));
  }

  void reload() throws IOException, InterruptedException {
    send("POST", session + "/refresh", Map.of());
  }

  /** What the body of a function returns, waited for. */
  JsonNode run(String script, Object... arguments) throws IOException, InterruptedException {
    return send(
        "POST",
        session + "/execute/sync",
        Map.of(
            "script",
            "return (async function() {" + script + "}).apply(null, arguments)",
            "args",
            List.of(arguments)));
  }

  /** Clicks what a selector finds first, as a hand would. */
  void click(String selector) throws IOException, InterruptedException {
    send("POST", element(selector) + "/click", Map.of());
  }

  /** Clicks a place in the window. */
  void clickAt(double x, double y) throws IOException, InterruptedException {
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      Map<String, ?> event =
          Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1);
      command("Input.dispatchMouseEvent", event);
    }
  }

  /** Types into what has the focus; special keys are the code points of WebDriver. */
  void type(String selector, String keys) throws IOException, InterruptedException {
    send("POST", element(selector) + "/value", Map.of("text", keys));
  }

  private String element(String selector) throws IOException, InterruptedException {
    Map<String, String> by = Map.of("using", "css selector", "value", selector);
    JsonNode found = send("POST", session + "/element", by);
    return session + "/element/" + found.elements().next().asText();
  }

  /** A command of the DevTools protocol. */
  JsonNode command(String name, Map<String, ?> parameters)
      throws IOException, InterruptedException {
    return send("POST", session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** The messages of the console since the last call. */
  List<String> console() throws IOException, InterruptedException {
    return send("POST", session + "/se/log", Map.of("type", "browser")).findValuesAsText("message");
  }

  /** Sees pages in a window of a size, by day or by night, without motion. */
  void look(int width, int height, boolean dark) throws IOException, InterruptedException {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme, still)));
  }

  /** A picture of what is seen, as PNG. */
  byte[] picture() throws IOException, InterruptedException {
    return Base64.getDecoder().decode(send("GET", session + "/screenshot", null).asText());
  }

  private JsonNode send(String method, String url, Object body)
      throws IOException, InterruptedException {
    HttpRequest.BodyPublisher content =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).method(method, content).build();
    String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    JsonNode value = JSON.readTree(answer).get("value");
    if (value.has("error")) {
      throw new IOException(value.toString());
    }
    return value;
  }

  void stop() throws IOException, InterruptedException {
    send("DELETE", session, null);
    driver.destroy();
    driver.waitFor();
  }
}
