package nl.handreiking.content;

import java.net.URI;
import nl.handreiking.source.SourceSpan;

/** An address of another site, and where it is written. */
record WebAddress(URI uri, SourceSpan span) {}
