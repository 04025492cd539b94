package nl.handreiking.site.theme;

import java.util.List;
import java.util.Optional;

/** Where the files of a theme come from. */
interface ThemeFiles {

  /** The bytes of a file, by its path below the theme, with forward slashes. */
  Optional<byte[]> read(String name);

  /** The path of a file as the maker of the theme knows it. */
  String shown(String name);

  /** The files that somebody laid over the standard theme, sorted. */
  List<String> ownFiles();

  /** Whether what was read would be read again now. */
  boolean areCurrent();
}
