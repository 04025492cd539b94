package nl.handreiking.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.handreiking.markdown.LiteralText;
import nl.handreiking.source.SourceSpan;

/**
 * An external address with what a reader wants to know before opening it.
 *
 * @param title what is found there
 * @param publisher who made it
 * @param kind what it is, for instance {@code webpagina} or {@code pdf}
 * @param exemption why and until when the link check leaves it alone, if so (at most one)
 * @param span where its id is written
 * @param urlSpan where its address is written, without quotes
 */
public record RegisteredLink(
    Slug id,
    URI url,
    LiteralText title,
    String publisher,
    String kind,
    List<LinkExemption> exemption,
    SourceSpan span,
    SourceSpan urlSpan)
    implements Part {

  public RegisteredLink {
    exemption = List.copyOf(exemption);
  }

  @Override
  public List<PartText> texts() {
    return List.of(PartText.running(title, ReaderScope.GENERAL));
  }

  /** A link that the link check leaves alone. */
  public record LinkExemption(String reason, LocalDate until) {}
}
