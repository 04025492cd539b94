package nl.handreiking.model;

import nl.handreiking.source.SourceSpan;

/** A telephone number as an editor wrote it, which need not be one. */
public record WrittenPhone(String text, SourceSpan span) {}
