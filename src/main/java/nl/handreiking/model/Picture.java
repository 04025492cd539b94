package nl.handreiking.model;

import java.nio.file.Path;

/**
 * A picture file of an editor.
 *
 * @param name its path below the pictures folder, with forward slashes
 * @param file where the bytes are
 */
public record Picture(String name, Path file) {}
