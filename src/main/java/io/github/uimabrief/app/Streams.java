package io.github.uimabrief.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What the program reads from and writes to.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err messages
 * @param terminal what the standard output is
 */
record Streams(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {}
