  /* over
     lines */
var two = "/* */";
