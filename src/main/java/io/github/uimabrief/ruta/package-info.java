/**
 * Runs Ruta scripts over tiles, many times faster than Ruta's own engine and with the same matches.
 *
 * <p>The scripts are plain Ruta: its Workbench and its engine read them unchanged, and a test holds
 * the two against each other. What is run here is the part of the language that the scripts use: a
 * rule is compiled once, its elements look up what begins or ends at a tile, and nothing is copied
 * while a match is tried.
 */
package io.github.uimabrief.ruta;
