package io.github.uimabrief.app;

import io.github.uimabrief.lang.PackInfo;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the software, then each rule pack and its codebook. */
final class Versions implements IVersionProvider {

  @Override
  public String[] getVersion() {
    List<String> lines = new ArrayList<>();
    lines.add(PackInfo.softwareVersion());
    for (String language : Packs.languages()) {
      PackInfo pack = PackInfo.of(language);
      lines.add("rules " + pack.rules() + ", codebook " + pack.codebook());
    }
    return lines.toArray(String[]::new);
  }
}
