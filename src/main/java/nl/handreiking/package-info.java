/** Root of the build tool that turns a content folder into a published handreiking. */
@NullMarked
package nl.handreiking;

import org.jspecify.annotations.NullMarked;
