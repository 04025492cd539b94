package nl.handreiking.check.survey;

import nl.handreiking.markdown.LevelText;

/** A text of front matter or YAML and who gets to read it. */
public record ValueText(LevelText text, Readers readers) {}
