/**
 * YAML with places: a tree of maps, lists and texts that know where they stand, and types that say
 * what belongs where. Everything stays text until a type reads it, and what is wrong is reported,
 * never thrown.
 */
@NullMarked
package nl.handreiking.yaml;

import org.jspecify.annotations.NullMarked;
