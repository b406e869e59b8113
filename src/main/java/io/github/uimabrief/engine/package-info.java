/** The UIMA components: analysis engines, their pipeline and a plain Java entry to it. */
package io.github.uimabrief.engine;
