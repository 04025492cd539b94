package nl.handreiking.check;

import nl.handreiking.markdown.LevelText;

/** A text of front matter or YAML and who gets to read it. */
record Line(LevelText text, Readers readers) {}
