package nl.handreiking.output;

/** One file of a site. */
public record OutputFile(SitePath path, Content content) {}
