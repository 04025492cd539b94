package nl.handreiking.markdown;

import nl.handreiking.source.SourceSpan;

/** A level named at the start of a level block: {@code ::: niveau beginners}. */
public record LevelMark(String level, SourceSpan span) {}
