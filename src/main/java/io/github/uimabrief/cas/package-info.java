/** The only doors between annotations and records: nothing else touches generated types. */
package io.github.uimabrief.cas;
