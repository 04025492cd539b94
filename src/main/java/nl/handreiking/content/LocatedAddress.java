package nl.handreiking.content;

import java.net.URI;
import nl.handreiking.source.SourceSpan;

/** An address of another site, and where it is written. */
record LocatedAddress(URI uri, SourceSpan span) {}
