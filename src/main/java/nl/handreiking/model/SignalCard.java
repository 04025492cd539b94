package nl.handreiking.model;

import nl.handreiking.markdown.LevelText;

/** One kind of signal, as a question that a reader asks themselves. */
public record SignalCard(LevelText title, LevelText question) {}
