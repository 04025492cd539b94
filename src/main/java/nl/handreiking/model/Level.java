package nl.handreiking.model;

import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.SourceSpan;

/**
 * A kind of education, or whatever a publication is divided by.
 *
 * @param shortTitle for narrow screens, for instance PO
 * @param lead one or two sentences for the overview of the level
 * @param wording the level's own words
 * @param span where its id is written
 */
public record Level(
    Slug id,
    String title,
    String shortTitle,
    LevelText lead,
    LevelColours colours,
    Wording wording,
    SourceSpan span) {}
