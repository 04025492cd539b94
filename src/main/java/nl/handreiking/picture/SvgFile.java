package nl.handreiking.picture;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * A drawing that cannot act, and needs nothing from elsewhere.
 *
 * @param removed the names of elements and attributes that went, and may be missed
 */
record SvgFile(byte[] bytes, PictureSize size, Set<String> removed) {

  SvgFile {
    removed = Set.copyOf(removed);
  }

  /** Empty when the file is no drawing. */
  static Optional<SvgFile> of(byte[] file) {
    if (!PictureFormat.isSvg(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(SvgCleaner.clean(file));
    } catch (XMLStreamException damaged) {
      return Optional.empty();
    }
  }
}
