/** The command line. */
package io.github.uimabrief.app;
