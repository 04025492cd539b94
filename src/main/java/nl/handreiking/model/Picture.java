package nl.handreiking.model;

import java.nio.file.Path;
import nl.handreiking.source.SourceSpan;

/**
 * A picture file of an editor.
 *
 * @param name its path below the pictures folder, with forward slashes
 * @param file where the bytes are
 * @param span the file as an editor knows it
 */
public record Picture(String name, Path file, SourceSpan span) {}
