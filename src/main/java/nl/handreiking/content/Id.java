package nl.handreiking.content;

import nl.handreiking.model.Slug;
import nl.handreiking.source.SourceSpan;

/** An id and where it is written. */
record Id(Slug slug, SourceSpan span) {}
