package nl.handreiking.content;

import nl.handreiking.model.Figure;
import nl.handreiking.model.Slug;
import nl.handreiking.source.SourceSpan;

/** A figure that still lacks the id that its file name gives. */
interface FigureDraft {

  Figure with(Slug id, SourceSpan span);
}
