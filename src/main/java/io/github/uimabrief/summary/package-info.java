/**
 * From findings to a brief: links, retellings, totals, salience and wording. Pure functions over
 * the model, the same output for the same input.
 */
package io.github.uimabrief.summary;
