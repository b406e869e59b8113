package io.github.uimabrief.render;

/**
 * What stands in a result in the place of a brief that could not be made.
 *
 * @param id the document's id, or the place where it should have been
 * @param stage the step that failed
 * @param message what is wrong, where, and what to do about it
 */
public record Failure(String id, Stage stage, String message) {}
