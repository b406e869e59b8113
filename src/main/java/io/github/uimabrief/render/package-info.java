/** Writes briefs as text, Markdown, HTML and JSON. Pure: a brief in, a string out. */
package io.github.uimabrief.render;
