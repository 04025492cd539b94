package nl.handreiking.model;

import nl.handreiking.markdown.LevelText;

/** A heading under which some items of a topic stand together. */
public record Group(Slug id, LevelText title) {}
