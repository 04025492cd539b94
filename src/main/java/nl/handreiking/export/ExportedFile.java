package nl.handreiking.export;

import java.util.stream.Stream;
import nl.handreiking.model.Guide;

/** One file of a publication: a subject in the form that an exporter gives it. */
public record ExportedFile<S extends Subject>(Exporter<S> exporter, S subject) {

  /** The files that an exporter has for a publication. */
  public static <S extends Subject> Stream<ExportedFile<?>> of(Exporter<S> exporter, Guide guide) {
    return exporter.place().subjects(guide).map(subject -> new ExportedFile<>(exporter, subject));
  }

  /** Lower-case letters and digits that no other exporter of a site has. */
  public String kind() {
    return exporter.place().name() + exporter.extension();
  }

  /** The same as long as {@link Exporter#sources} are. */
  public Object sources() {
    return exporter.sources(subject);
  }

  public FileDescription describe() {
    return exporter.describe(subject);
  }

  /** A file that can be made, and is known by a fingerprint before that. */
  public interface FileDescription {

    /**
     * Lower-case letters and digits: others for whatever may give other bytes, a newer version of
     * the exporter included. Files of two exporters may have the same.
     */
    String fingerprint();

    /** Makes the file; may take long. The same fingerprint gives the same bytes. */
    byte[] make();
  }
}
