package nl.handreiking.model;

/** A source of an item, for all levels of the item or for some. */
public record ItemLink(Reference link, LevelSelection levels) {}
