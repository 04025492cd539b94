package nl.handreiking.export.pptx;

import nl.handreiking.model.SlideLayout;

/** The layouts of the template. */
enum SlideKind {
  TITLE("titel"),
  TEXT("tekst"),
  PICTURE("beeld"),
  /** For a picture that is much wider than high: above the text. */
  WIDE_PICTURE("beeld-breed"),
  QUOTE("citaat"),
  TABLE("tabel"),
  QUESTION("vraag"),
  ASSIGNMENT("opdracht"),
  HELP("hulp");

  private final String key;

  SlideKind(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** The kind for a layout that an editor chose; what a slide holds may ask for another. */
  static SlideKind of(SlideLayout layout) {
    return valueOf(layout.name());
  }

  /** Whether its ground is the colour of the level. */
  boolean isDark() {
    return this == TITLE || this == QUESTION;
  }
}
