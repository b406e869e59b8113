package io.github.uimabrief.model;

/**
 * What made a brief, and from what.
 *
 * @param software name and version of this software
 * @param rules language and version of the rule pack
 * @param codebook version of the codebook
 * @param sha256 hash of the text in UTF-8, in hexadecimal
 */
public record Provenance(String software, String rules, String codebook, String sha256) {}
