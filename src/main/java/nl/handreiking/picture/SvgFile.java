package nl.handreiking.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * A drawing that cannot act, and needs nothing from elsewhere.
 *
 * @param text the SVG, as it is written in UTF-8
 * @param removed the names of elements and attributes that went, and may be missed
 */
record SvgFile(String text, PictureSize size, Set<String> removed) {

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

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
