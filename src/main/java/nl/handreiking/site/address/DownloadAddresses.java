package nl.handreiking.site.address;

import nl.handreiking.export.ExportedFile;
import nl.handreiking.export.Subject;
import nl.handreiking.export.Subject.DeckSubject;
import nl.handreiking.export.Subject.LevelSubject;
import nl.handreiking.export.Subject.TopicSubject;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.theme.ThemeTexts;

/** The addresses of downloads: each file is in the folder of its subject's page. */
public final class DownloadAddresses {

  private final Addresses addresses;
  private final ThemeTexts texts;

  public DownloadAddresses(Addresses addresses, ThemeTexts texts) {
    this.addresses = addresses;
    this.texts = texts;
  }

  /** The page that a file lies beside. */
  public SitePath page(ExportedFile<?> file) {
    Subject subject = file.subject();
    if (subject instanceof LevelSubject of) {
      return addresses.level(of.level());
    }
    if (subject instanceof TopicSubject of) {
      return addresses.topic(of.level(), of.topic());
    }
    if (subject instanceof DeckSubject of) {
      return addresses.deck(of.level());
    }
    return addresses.home();
  }

  public SitePath file(ExportedFile<?> file) {
    String page = page(file).value();
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    return SitePath.of(folder + name(file.subject()) + "." + file.exporter().extension());
  }

  private String name(Subject subject) {
    if (subject instanceof DeckSubject) {
      return texts.get("path.deck");
    }
    return subject instanceof TopicSubject of
        ? of.topic().id().value()
        : texts.get("file.publication");
  }
}
