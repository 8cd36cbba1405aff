/** A binary heap: the state with the least cost comes out first; equal costs in the order they came in. */
export class PriorityQueue {
  private readonly heap: { state: number; cost: number; order: number }[] = [];
  private count = 0;

  push(state: number, cost: number): void {
    const heap = this.heap;
    heap.push({ state, cost, order: this.count++ });
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): number | undefined {
    const heap = this.heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return undefined;
    if (heap.length > 0) {
      heap[0] = last;
      this.sink();
    }
    return top.state;
  }

  private sink(): void {
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.heap.length && this.isBefore(child, least)) least = child;
      }
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const left = this.heap[a]!;
    const right = this.heap[b]!;
    return left.cost < right.cost || (left.cost === right.cost && left.order < right.order);
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}
