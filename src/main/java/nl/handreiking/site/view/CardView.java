package nl.handreiking.site.view;

/** A kind of signal, as a question that readers ask themselves. */
public record CardView(String title, String question) {}
