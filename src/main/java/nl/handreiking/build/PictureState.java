package nl.handreiking.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import nl.handreiking.model.Picture;

/**
 * How a picture looks from outside. Its bytes are read from the disk whenever somebody asks for
 * them, so that this only has to tell that the edition is another one.
 *
 * @param size in bytes; -1 when the file is gone
 */
public record PictureState(String name, long size, FileTime changed) {

  public static List<PictureState> all(List<Picture> pictures) {
    return pictures.stream().map(PictureState::of).toList();
  }

  static PictureState of(Picture picture) {
    try {
      BasicFileAttributes file = Files.readAttributes(picture.file(), BasicFileAttributes.class);
      return new PictureState(picture.name(), file.size(), file.lastModifiedTime());
    } catch (IOException gone) {
      return new PictureState(picture.name(), -1, FileTime.fromMillis(0));
    }
  }
}
