package nl.handreiking.site.theme;

import nl.handreiking.source.Diagnostic;

/**
 * The theme cannot make a page. Thrown while pages are rendered, which is when the writer asks for
 * their bytes; whoever writes a site reports the diagnostic to the maker of the theme.
 */
public final class ThemeFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  ThemeFault(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.location() + ": " + diagnostic.arguments(), cause);
    this.diagnostic = diagnostic;
  }

  ThemeFault(Diagnostic diagnostic) {
    super(diagnostic.location() + ": " + diagnostic.arguments());
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
