/**
 * What editors talk about when they meet: what the publication has and lacks, how it reads, what
 * was looked at when, and whose turn it is. Worked out from the publication, what the rules found
 * and the report before; its form is made elsewhere.
 */
@NullMarked
package nl.handreiking.report.editorial;

import org.jspecify.annotations.NullMarked;
