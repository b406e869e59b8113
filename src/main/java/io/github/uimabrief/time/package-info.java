/**
 * What a time expression means: TIMEX3 values against the publication date, on {@code java.time}.
 *
 * <p>TIMEX3 is the annotation of TimeML 1.2.1 (Saurí et al., 2006; ISO 24617-1).
 */
package io.github.uimabrief.time;
