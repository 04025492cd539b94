var one = "//";
var two = "/* */";
