package nl.handreiking.picture;

import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/** A picture turned out to be damaged, or too large, when its pixels were wanted. */
public final class PictureFault extends RuntimeException {

  public static final Rule DAMAGED = Rule.error("plaatje-beschadigd");
  public static final Rule TOO_LARGE = Rule.error("plaatje-te-groot");

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  PictureFault(Rule rule, String name, SourceSpan span) {
    super(name);
    this.diagnostic = Diagnostic.of(rule, span, name);
  }

  PictureFault(Rule rule, String name, SourceSpan span, Throwable cause) {
    super(name, cause);
    this.diagnostic = Diagnostic.of(rule, span, name);
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
