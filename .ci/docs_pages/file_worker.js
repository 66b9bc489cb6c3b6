/* Browsers start no worker from a page that is read from a disk. There, the search runs in a hidden frame instead. */
if (location.protocol === 'file:') {
  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      const frame = document.createElement('iframe');
      frame.hidden = true;
      document.body.appendChild(frame);
      const inside = frame.contentWindow;
      inside.postMessage = data => this.dispatchEvent(new MessageEvent('message', {data}));
      const script = inside.document.createElement('script');
      script.src = address;
      const ready = new Promise(done => { script.onload = done; });
      inside.document.body.appendChild(script);
      this.postMessage = data => { ready.then(() => inside.dispatchEvent(new MessageEvent('message', {data}))); };
      this.terminate = () => frame.remove();
    }
  };
}
