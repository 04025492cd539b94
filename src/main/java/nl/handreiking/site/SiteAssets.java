package nl.handreiking.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.model.Artwork;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Look;
import nl.handreiking.model.Picture;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.page.Artworks;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Sha256;

/**
 * The files of the theme that pages load, with those that the publication has in their place. Their
 * addresses change with their bytes, so that no cache serves a style sheet of last week to a page
 * of today.
 */
final class SiteAssets {

  private static final int DIGITS = 8;
  private static final String TOUCH_ICON = "assets/apple-touch-icon.png";

  /** In pixels, as {@code layout.ftlh} says too. */
  private static final int TOUCH_ICON_SIZE = 180;

  private final Map<String, byte[]> byPath = new LinkedHashMap<>();

  SiteAssets(Theme theme, Guide guide) {
    add("assets/site.css", theme.styles() + "\n" + LevelStyles.of(guide.levels()));
    add("assets/site.js", theme.script());
    if (!guide.decks().isEmpty()) {
      add("assets/deck.css", theme.deckStyles());
      add("assets/deck.js", theme.deckScript());
    }
    theme.assets().forEach(path -> byPath.put(path, theme.bytes(path)));
    addLook(guide.look(), theme.faviconStyles());
  }

  /** An icon of the theme does not stand beside the mark of a publication. */
  private void addLook(Look look, String styles) {
    Optional<Artwork> mark = look.drawing("favicon").or(() -> look.drawing("merk"));
    if (mark.isPresent()) {
      byPath.remove(TOUCH_ICON);
      add("assets/favicon.svg", Artworks.file(mark.get(), styles));
    }
    look.files().forEach(file -> byPath.put("assets/" + file.name(), bytes(file)));
    byte[] icon = byPath.get(TOUCH_ICON);
    if (icon != null) {
      byPath.put("favicon.ico", IconFile.of(icon, TOUCH_ICON_SIZE));
    }
  }

  List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    byPath.forEach((path, bytes) -> files.add(new OutputFile(SitePath.of(path), () -> bytes)));
    return files;
  }

  /** Their addresses from the root of the site, by file name without a folder. */
  Map<String, String> addresses() {
    Map<String, String> addresses = new HashMap<>();
    byPath.forEach((path, bytes) -> addresses.put(name(path), path + "?v=" + version(bytes)));
    return addresses;
  }

  private static byte[] bytes(Picture own) {
    try {
      return Files.readAllBytes(own.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String path, String text) {
    byPath.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String version(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, DIGITS);
  }
}
