/** Reads documents from files: plain text, JSON Lines and UIMA XMI. */
package io.github.uimabrief.io;
