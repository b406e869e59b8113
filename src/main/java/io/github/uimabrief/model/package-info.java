/**
 * What a document says and what its brief holds: immutable records that need nothing but the JDK.
 */
package io.github.uimabrief.model;
