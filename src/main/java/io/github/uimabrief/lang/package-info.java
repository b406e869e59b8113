/**
 * Where knowledge of a language lies: word lists, numbers, the gate; read from {@code
 * rules/<lang>/}.
 */
package io.github.uimabrief.lang;
