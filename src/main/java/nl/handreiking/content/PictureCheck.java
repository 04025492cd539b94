package nl.handreiking.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.handreiking.picture.PictureFault;
import nl.handreiking.picture.PictureHeader;
import nl.handreiking.picture.WebPicture;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Whether a file is the picture that its name promises; its pixels are left alone. */
record PictureCheck(Problems problems) {

  /** Reports what is wrong with it, or what it will lose; false when it cannot be shown. */
  boolean isUsable(ContentFile file) {
    try {
      return isWhole(file, PictureBytes.of(file.file())) && hasHeader(file);
    } catch (IOException e) {
      problems.report(ContentRules.UNREADABLE, file.span(), file.path());
      return false;
    }
  }

  private boolean isWhole(ContentFile file, PictureBytes bytes) {
    List<String> extensions = bytes.extensions();
    String name = file.name();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (bytes.size() == 0) {
      return isRefused(file, ContentRules.EMPTY_PICTURE);
    }
    if (extensions.isEmpty()) {
      return isRefused(file, ContentRules.NOT_A_PICTURE);
    }
    if (!extensions.contains(extension)) {
      problems.report(ContentRules.OTHER_FORMAT, file.span(), name, extensions.get(0));
      return false;
    }
    return !bytes.cutOff() || isRefused(file, ContentRules.CUT_OFF_PICTURE);
  }

  private boolean hasHeader(ContentFile file) throws IOException {
    byte[] bytes = Files.readAllBytes(file.file());
    Optional<PictureHeader> header = PictureHeader.of(bytes);
    if (header.isEmpty()) {
      return isRefused(file, PictureFault.DAMAGED);
    }
    if (header.get().tooLarge()) {
      return isRefused(file, PictureFault.TOO_LARGE);
    }
    Set<String> removed = new TreeSet<>(WebPicture.removed(bytes));
    if (!removed.isEmpty()) {
      problems.report(
          ContentRules.LESS_OF_DRAWING, file.span(), file.name(), String.join(", ", removed));
    }
    return true;
  }

  private boolean isRefused(ContentFile file, Rule rule) {
    problems.report(rule, file.span(), file.name());
    return false;
  }
}
