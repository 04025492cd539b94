package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handreiking.content.Types.LocatedAddress;
import nl.handreiking.markdown.LiteralText;
import nl.handreiking.model.LinkRegistry;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.model.RegisteredLink.LinkExemption;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;
import nl.handreiking.yaml.TableType;
import nl.handreiking.yaml.YamlNode;
import nl.handreiking.yaml.YamlReader;

/** {@code links.yaml}: all external addresses, by id. */
final class LinksFile {

  private static final Key<String> REASON = required("reden", Scalars.TEXT);
  private static final Key<LocalDate> UNTIL = required("tot", Scalars.DATE);

  private static final RecordType<LinkExemption> EXEMPTION =
      RecordType.of(List.of(REASON, UNTIL), f -> new LinkExemption(f.get(REASON), f.get(UNTIL)));

  private static final Key<LocatedAddress> URL = required("url", Types.WEB_ADDRESS);
  private static final Key<LiteralText> TITLE = required("titel", Types.LITERAL_TEXT);
  private static final Key<String> PUBLISHER = required("uitgever", Scalars.TEXT);
  private static final Key<String> KIND = required("soort", Scalars.TEXT);
  private static final Key<LinkExemption> EXCEPTION = optional("uitzondering", EXEMPTION);

  private static final RecordType<Function<Id, RegisteredLink>> LINK =
      RecordType.of(List.of(URL, TITLE, PUBLISHER, KIND, EXCEPTION), LinksFile::link);

  static final TableType<Id, Function<Id, RegisteredLink>, RegisteredLink> TYPE =
      new TableType<>(Types.ID, LINK, (id, link) -> link.apply(id));

  static final FileReading<Read> LINKS = LinksFile::read;

  private LinksFile() {}

  /**
   * The links that could be read.
   *
   * @param whole whether these are all
   */
  record Read(LinkRegistry links, boolean whole) {}

  private static Read read(ContentFile file, Optional<SourceText> text, Problems problems) {
    Optional<YamlNode> tree = text.flatMap(found -> YamlReader.read(found, problems));
    LinkRegistry links =
        new LinkRegistry(tree.flatMap(node -> TYPE.read(node, problems)).orElse(List.of()));
    return new Read(links, UnreadableParts.hasAll(tree, links.ids().size()));
  }

  private static Function<Id, RegisteredLink> link(Fields f) {
    LocatedAddress url = f.get(URL);
    LiteralText title = f.get(TITLE);
    String publisher = f.get(PUBLISHER);
    String kind = f.get(KIND);
    List<LinkExemption> exemption = f.atMostOne(EXCEPTION);
    return id ->
        new RegisteredLink(
            id.slug(), url.uri(), title, publisher, kind, exemption, id.span(), url.span());
  }
}
