/**
 * Node's environment of jest over an ordinary global object. Jest's own stands behind a proxy that each look-up of `Math`
 * or `Array` in our code and in the bundle's realm has to pass, which made the whole run a fifth slower.
 */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
};
