package nl.handreiking.check;

import nl.handreiking.markdown.MarkdownDocument;

/** A text in Markdown and who gets to read it. */
record Passage(MarkdownDocument text, Readers readers) {}
