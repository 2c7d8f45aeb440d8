import {compileKernel} from "../../../data/kernel/compile.js";

process.stdout.write(compileKernel("plain"));
